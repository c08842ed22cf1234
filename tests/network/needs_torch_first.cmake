# Fails unless PROGRAM itself NEEDs libtorch_cpu, ahead of every library of OpenCV.
execute_process(COMMAND "${READELF}" -d "${PROGRAM}" OUTPUT_VARIABLE dynamic
                COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "lib[^] \t]*\\.so" needed "${dynamic}")
list(FIND needed "libtorch_cpu.so" torch)
if(torch LESS 0)
  message(FATAL_ERROR "${PROGRAM} does not need libtorch_cpu: ${needed}")
endif()
list(SUBLIST needed 0 ${torch} before)
if(torch GREATER 0 AND before MATCHES "opencv|OpenImageIO|blas|lapack")
  message(FATAL_ERROR "${PROGRAM} needs ${before} before libtorch_cpu")
endif()
