    auto text = std::make_unique<char[]>(number.size() * 2 + 1);
    for (std::size_t i = 0; i < number.size(); i++) {
        std::sprintf(&text[i * 2], "%02x", number[i]);
    }
    return text;
}
