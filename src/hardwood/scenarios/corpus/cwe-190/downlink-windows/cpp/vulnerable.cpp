    std::vector<std::string> texts;
    for (const Window &window : read_table(block)) {
        if (window.offset + window.length > block.size()) {
            texts.push_back("?");
        } else {
            const auto first = block.begin() + window.offset;
            texts.emplace_back(first, first + window.length);
        }
    }
    return texts;
}
