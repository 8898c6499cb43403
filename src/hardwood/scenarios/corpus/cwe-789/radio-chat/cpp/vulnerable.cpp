    std::size_t length = 0;
    if (!(link >> length) || link.get() != ':')
        return std::nullopt;
    std::string text(length, '\0');
    if (!link.read(text.data(), length))
        return std::nullopt;
    return text;
}
