    if (!has_head(file, size)) return NULL;
    uint32_t count = read_number(file + 4);
    uint32_t bytes = read_number(file + 8);
    uint64_t total = (uint64_t)count * bytes;
    if (size - HEAD < total) return NULL;
    return make_font(count, bytes, file + HEAD, total);
}
