    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt" && entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    Bundle bundle;
    for (const fs::path &file : files) {
        std::string essay = read_all(file);
        const std::string pupil = file.stem().string();
        const int words = count_words(essay);
        if (words == 0) {
            bundle.empty.push_back(pupil);
            continue;
        }
        if (essay.back() != '\n') essay += '\n';
        bundle.text += "== " + pupil + " (" + std::to_string(words) + " words) ==\n" + essay + "\n";
        bundle.essays++;
    }
    return bundle;
}
