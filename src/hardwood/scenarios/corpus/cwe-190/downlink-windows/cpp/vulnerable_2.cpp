    if (block.empty() || block.size() < 1u + 8u * block[0]) {
        return {};
    }
    std::vector<std::string> texts;
    for (int i = 0; i < block[0]; ++i) {
        const std::uint32_t begin = number_at(block, 1 + 8 * i);
        const std::uint32_t end = begin + number_at(block, 5 + 8 * i);
        if (end > block.size()) {
            texts.push_back("?");
        } else {
            std::string text;
            for (std::uint32_t at = begin; at != end; ++at) {
                text += static_cast<char>(block[at]);
            }
            texts.push_back(text);
        }
    }
    return texts;
}
