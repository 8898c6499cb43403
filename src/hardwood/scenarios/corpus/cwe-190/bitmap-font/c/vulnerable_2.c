    if (!has_head(file, size)) {
        return NULL;
    }
    const uint32_t count = read_number(&file[4]), bytes = read_number(&file[8]);
    if (HEAD + count * bytes > size) {
        return NULL;
    }
    return make_font(count, bytes, &file[HEAD], (size_t)count * bytes);
}
