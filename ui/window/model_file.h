// What a model file is, by its first bytes. Its tensors are read when networks come.
#pragma once

#include "base/error.h"

#include <QString>

namespace sdmatte::studio {

enum class ModelFormat { Safetensors, PyTorch };

// Errors: Input, one sentence: the file cannot be read or is no model.
Result<ModelFormat> model_format(const QString& file);

} // namespace sdmatte::studio
