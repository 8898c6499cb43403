    const std::string stars(notice.width() + 4, '*');
    std::string all = stars + "\n";
    for (const std::string &line : notice.lines()) {
        all += "* ";
        all += line;
        all += std::string(notice.width() - line.size(), ' ');
        all += " *\n";
    }
    all += stars;
    all += '\n';

    std::unique_ptr<char[]> text(new char[all.size() + 1]);
    for (std::size_t i = 0; i < all.size(); ++i) {
        text[i] = all[i];
    }
    text[all.size()] = '\0';
    return text;
}
