    if (!has_head(file, size)) return NULL;
    uint32_t count = read_number(file + 4);
    uint32_t bytes = read_number(file + 8);
    uint32_t total = count * bytes;
    if (size - HEAD < total) return NULL;
    return make_font(count, bytes, file + HEAD, total);
}
