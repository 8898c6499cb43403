    if (chapter.find("..") != std::string::npos) throw std::runtime_error("no such chapter");
    return text_of(SHELF.string() + "/" + book + "/" + chapter);
}
