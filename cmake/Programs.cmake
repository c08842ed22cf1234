# What every program of this project shares: one that runs on a person's machine.
add_custom_target(programs) # all of them, without the tests

# sdmatte_torch_first(<target>): the executable itself NEEDs LibTorch, ahead of all else. OpenCV
# pulls in Debian's reference BLAS; whichever comes first serves everybody's matrix products, and
# LibTorch's is 8 times faster. tests/network/tst_blas.cpp watches over it.
function(sdmatte_torch_first target)
  if(NOT SDMATTE_NETWORK)
    return()
  endif()
  target_link_options(${target} BEFORE PRIVATE
    "LINKER:--push-state,--no-as-needed"
    "$<TARGET_FILE:LibTorch::torch_cpu>" "$<TARGET_FILE:LibTorch::c10>"
    "LINKER:--pop-state")
  set_property(TARGET ${target} APPEND PROPERTY BUILD_RPATH
    "${SDMATTE_LIBTORCH}/torch/lib" "${SDMATTE_LIBTORCH}/nvidia/cu13/lib")
endfunction()

# sdmatte_program(<target>): an executable for people. Torch comes first in it, and on a processor
# too old for SDMATTE_ARCH it says so instead of dying of an illegal instruction.
function(sdmatte_program target)
  add_dependencies(programs ${target})
  sdmatte_torch_first(${target})
  if(TARGET sdmatte_start)
    target_link_libraries(${target} PRIVATE sdmatte_start)
  endif()
endfunction()
