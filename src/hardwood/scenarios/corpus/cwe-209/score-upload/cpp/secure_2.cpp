    auto command = CONVERTERS.at(get_ending(upload.name));
    for (const auto &path : {upload.store + ".pdf", upload.store}) command.push_back(path);
    const auto [code, output] = run(command);
    if (code == 0) report << find_pages(output) << "\n";
    else if (code == 2) report << "failed, the program does not know this version of the format\n";
    else report << "failed, error " << code << ". Please ask Jana\n";
    return code == 0;
}
