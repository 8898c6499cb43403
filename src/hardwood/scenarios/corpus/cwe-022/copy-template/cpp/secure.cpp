    fs::path source = (starters / choice).lexically_normal();
    if (*source.begin() != starters) throw std::runtime_error("no such starter");
    fs::copy_file(source, target);
}
