    fs::path file = fs::weakly_canonical(SHELF / book / chapter);
    fs::path inside = file.lexically_relative(fs::weakly_canonical(SHELF));
    if (inside.empty() || *inside.begin() == "..") throw std::runtime_error("no such chapter");
    return text_of(file);
}
