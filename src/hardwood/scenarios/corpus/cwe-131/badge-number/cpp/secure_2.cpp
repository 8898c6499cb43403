    const char digits[] = "0123456789abcdef";
    std::vector<char> all;
    for (auto byte : number) {
        all.push_back(digits[byte / 16]);
        all.push_back(digits[byte % 16]);
    }
    all.push_back('\0');
    std::unique_ptr<char[]> text(new char[all.size()]);
    std::memcpy(text.get(), all.data(), all.size());
    return text;
}
