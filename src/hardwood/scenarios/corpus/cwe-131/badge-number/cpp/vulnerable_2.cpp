    char *text = new char[number.size() * 2];
    char *to = text;
    for (std::uint8_t byte : number) {
        to += std::snprintf(to, 3, "%02x", byte);
    }
    *to = '\0';
    return std::unique_ptr<char[]>(text);
}
