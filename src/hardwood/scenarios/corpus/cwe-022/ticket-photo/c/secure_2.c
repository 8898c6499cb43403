    for (const char *c = original_name; *c; c++)
        if (*c == '/') return 0;
    if (strlen(original_name) > 255) return 0;
    strcpy(photo->path, "photos/");
    strcat(photo->path, original_name);
    photo->size = size;
    return write_file(photo->path, pixels, size);
}
