    const std::size_t size = measure_expanded(listing, width) + 1;
    auto text = std::make_unique<char[]>(size);
    char *end = write_expanded(text.get(), listing, width);
    *end = '\0';
    return text;
}
