    snprintf(photo->path, sizeof photo->path, "photos/%s", original_name);
    photo->size = size;
    return write_file(photo->path, pixels, size);
}
