    std::vector<char> wide(listing.size() * width + 1);
    char *end = write_expanded(wide.data(), listing, width);
    const std::size_t length = end - wide.data();
    std::unique_ptr<char[]> text(new char[length + 1]);
    std::strcpy(text.get(), wide.data());
    return text;
}
