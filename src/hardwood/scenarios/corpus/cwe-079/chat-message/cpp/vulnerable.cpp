    std::string author = message.author;
    std::string text = message.text;
    return "<li><time>" + clock_of(message.stamp) + "</time> <b>" + author + "</b> " + text + "</li>";
}
