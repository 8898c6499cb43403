    path link = path(page).relative_path();
    if (std::find(link.begin(), link.end(), "..") != link.end()) {
        std::cerr << "page outside the wiki: " << page << "\n";
        return "";
    }
    std::ifstream in(root / link);
    return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}
