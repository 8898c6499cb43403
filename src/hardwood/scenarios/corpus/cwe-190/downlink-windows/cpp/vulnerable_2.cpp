    std::vector<std::string> texts;
    for (const auto &[begin, length] : read_table(block)) {
        const std::uint32_t end = begin + length;
        std::string text;
        for (std::uint32_t at = begin; at != end && end <= block.size(); ++at) {
            text += static_cast<char>(block[at]);
        }
        texts.push_back(end > block.size() ? "?" : text);
    }
    return texts;
}
