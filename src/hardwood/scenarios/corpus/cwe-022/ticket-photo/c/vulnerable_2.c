    if (original_name[0] == '/' || original_name[0] == '\0') return 0;
    if (strlen(original_name) > 255) return 0;
    strcpy(photo->path, "photos/");
    strcat(photo->path, original_name);
    photo->size = size;
    return write_file(photo->path, pixels, size);
}
