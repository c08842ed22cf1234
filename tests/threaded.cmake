# The tests in which threads meet: what the thread sanitizer's preset builds and runs. The others
# have one thread, or the same loops over the pool that these have.
set(threaded_tests
  base_folder_lock
  base_parallel
  base_progress
  cli_cancel
  image_display_colour
  image_open_raster
  image_read
  image_sample
  image_write
  image_write_trimmed
  matting_alpha
  matting_band
  matting_classical_engine
  matting_colour_sampling
  matting_data_term
  matting_finish
  matting_foreground
  matting_multigrid
  matting_segmentation
  models_import_model
  network_write_safetensors
  ui_async_background_task
  ui_canvas_canvas
  ui_canvas_compositor
  ui_canvas_pyramid
  ui_canvas_raster_frame
  ui_document_open_photo
  ui_export_export_objects
  ui_export_exporter
  ui_inference_failures
  ui_inference_many_requests
  ui_inference_matte_finisher
  ui_inference_newest_wins
  ui_inference_previews
  ui_inference_sessions
  ui_window_busy
  ui_window_objects
  ui_window_photos
  ui_window_screen_colours
)

# Sets <out> where this preset leaves the test <name> (without tst_) out.
function(sdmatte_leaves_out name out)
  set(${out} FALSE PARENT_SCOPE)
  if(SDMATTE_SANITIZE STREQUAL "thread" AND NOT name IN_LIST threaded_tests)
    set(${out} TRUE PARENT_SCOPE)
  endif()
endfunction()
