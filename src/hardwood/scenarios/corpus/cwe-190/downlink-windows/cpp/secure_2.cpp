    if (block.empty() || block.size() < 1u + 8u * block[0]) {
        return {};
    }
    std::vector<Window> table;
    for (int i = 0; i < block[0]; ++i) {
        table.push_back({number_at(block, 1 + 8 * i), number_at(block, 5 + 8 * i)});
    }

    std::vector<std::string> texts;
    for (const Window &window : table) {
        const std::uint64_t end = std::uint64_t{window.offset} + window.length;
        if (end <= block.size()) {
            texts.push_back(std::string(block.begin() + window.offset, block.begin() + end));
        } else {
            texts.push_back("?");
        }
    }
    return texts;
}
