    std::size_t length = 0;
    char colon = ' ', next = ' ';
    link >> length;
    if (!link.get(colon) || colon != ':') return {};
    std::string text;
    while (text.size() < length && link.get(next)) text += next;
    if (text.size() < length) return {};
    return text;
}
