    if (message.file.find('/') != std::string::npos) return;
    std::ofstream out("voice/" + message.file, std::ios::binary);
    std::string bytes = decode_audio(message.audio);
    out.write(bytes.data(), bytes.size());
}
