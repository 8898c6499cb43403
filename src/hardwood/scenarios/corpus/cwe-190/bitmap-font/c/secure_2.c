    if (!has_head(file, size)) {
        return NULL;
    }
    const uint32_t count = read_number(&file[4]), bytes = read_number(&file[8]);
    const uint32_t room = size - HEAD;
    if (bytes != 0 && count > room / bytes) {
        return NULL;
    }
    return make_font(count, bytes, &file[HEAD], count * bytes);
}
