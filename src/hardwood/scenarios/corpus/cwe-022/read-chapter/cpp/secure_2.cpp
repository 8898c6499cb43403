    for (const std::string &part : {book, chapter}) {
        if (part.find('/') != std::string::npos || part == "..") throw std::runtime_error("no such chapter");
    }
    return text_of(SHELF / book / chapter);
}
