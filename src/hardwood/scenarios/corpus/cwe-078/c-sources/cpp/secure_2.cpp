    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".c") names.push_back(entry.path().filename());
    }
    std::sort(names.begin(), names.end());
    return names;
}
