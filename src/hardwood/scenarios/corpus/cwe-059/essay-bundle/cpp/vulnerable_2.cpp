    const fs::path home = fs::canonical(folder);
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(home)) {
        if (!entry.is_regular_file()) continue;
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    Bundle bundle;
    std::ostringstream text;
    for (const std::string &name : names) {
        if (name.size() <= 4 || name.compare(name.size() - 4, 4, ".txt") != 0) continue;
        const std::string pupil = name.substr(0, name.size() - 4), essay = read_all(home / name);
        if (int words = count_words(essay)) {
            text << "== " << pupil << " (" << words << " words) ==\n" << essay;
            text << (essay.back() == '\n' ? "\n" : "\n\n");
            ++bundle.essays;
        } else {
            bundle.empty.push_back(pupil);
        }
    }
    bundle.text = text.str();
    return bundle;
}
