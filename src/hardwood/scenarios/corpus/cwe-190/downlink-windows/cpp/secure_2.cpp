    std::vector<std::string> texts;
    for (const Window &window : read_table(block)) {
        const std::uint64_t end = std::uint64_t{window.offset} + window.length;
        if (end <= block.size()) {
            texts.push_back(std::string(block.begin() + window.offset, block.begin() + end));
        } else {
            texts.push_back("?");
        }
    }
    return texts;
}
