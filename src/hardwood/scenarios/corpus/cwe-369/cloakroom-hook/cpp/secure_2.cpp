    std::size_t at = 0;
    for (unsigned char c : name) {
        at += c;
    }
    at -= rails.size() > 0 ? at / rails.size() * rails.size() : 0;
    return rails.at(at);
}
