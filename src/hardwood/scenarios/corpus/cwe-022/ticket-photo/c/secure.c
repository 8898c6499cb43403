    const char *slash = strrchr(original_name, '/');
    const char *name = slash == NULL ? original_name : slash + 1;
    snprintf(photo->path, sizeof photo->path, "photos/%s", name);
    photo->size = size;
    return write_file(photo->path, pixels, size);
}
