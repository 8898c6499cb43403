    std::vector<std::string> command = CONVERTERS.at(get_ending(upload.name));
    command.push_back(upload.store + ".pdf");
    command.push_back(upload.store);
    const Result result = run(command);
    if (result.code != 0) {
        report << "failed, " << result.output << '\n';
        return false;
    }
    report << find_pages(result.output) << '\n';
    return true;
}
