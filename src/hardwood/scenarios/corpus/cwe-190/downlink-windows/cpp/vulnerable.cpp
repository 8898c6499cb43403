    std::vector<std::string> texts;
    if (block.empty()) return texts;
    const std::size_t count = block[0];
    if (block.size() < 1 + count * 8) return texts;

    for (std::size_t i = 0; i < count; i++) {
        Window window;
        window.offset = number_at(block, 1 + i * 8);
        window.length = number_at(block, 5 + i * 8);
        if (window.offset + window.length > block.size()) {
            texts.push_back("?");
            continue;
        }
        const auto first = block.begin() + window.offset;
        texts.emplace_back(first, first + window.length);
    }
    return texts;
}
