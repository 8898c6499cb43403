    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt" && entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    Bundle bundle;
    for (const fs::path &file : files) add_essay(bundle, file.stem().string(), read_all(file));
    return bundle;
}
