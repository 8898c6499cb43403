    unsigned length = 0;
    char colon = 0;
    link >> length >> std::noskipws >> colon;
    if (!link || colon != ':') return std::nullopt;
    std::vector<char> buffer(length);
    link.read(buffer.data(), buffer.size());
    if (link.gcount() != static_cast<std::streamsize>(length)) return std::nullopt;
    return std::string(buffer.begin(), buffer.end());
}
