    std::vector<std::string> words = {"tar", "-czf", "claim.tar.gz"};
    words.insert(words.end(), names.begin(), names.end());
    run(words);
}
