#include "matting/engine.h"
