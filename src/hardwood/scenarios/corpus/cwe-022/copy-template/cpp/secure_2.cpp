    fs::path chosen = choice;
    for (const fs::path &part : chosen) {
        if (part == ".." || chosen.is_absolute()) throw std::runtime_error("no such starter: " + choice);
    }
    fs::copy_file(starters / chosen, target);
}
