#include "ui/document/open_photo.h"
