    std::vector<std::string> texts;
    for (const Window &window : read_table(block)) {
        if (window.offset > block.size() || window.length > block.size() - window.offset) {
            texts.push_back("?");
            continue;
        }
        const auto first = block.begin() + window.offset;
        texts.emplace_back(first, first + window.length);
    }
    return texts;
}
