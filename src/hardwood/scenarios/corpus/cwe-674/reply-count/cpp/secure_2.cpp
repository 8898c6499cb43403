    std::vector<std::size_t> all{index};
    for (std::size_t at = 0; at < all.size(); at++)
        for (const std::size_t reply : forum[all[at]].replies)
            all.push_back(reply);
    return all.size() - 1;
}
