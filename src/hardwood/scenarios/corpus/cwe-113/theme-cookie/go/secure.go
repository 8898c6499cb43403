	theme = strings.Join(strings.Fields(theme), "")
	return "Set-Cookie: theme=" + theme + "; Path=/\r\n"
}
