    std::vector<std::string> words = {"tar", "-czf", "claim.tar.gz"};
    for (const auto &name : names) {
        if (name.empty() || name.front() == '-') throw std::invalid_argument("odd file name: " + name);
        words.push_back(name);
    }
    if (run(words) != 0) throw std::runtime_error("tar failed");
}
