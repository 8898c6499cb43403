	return "Set-Cookie: theme=" + url.QueryEscape(theme) + "; Path=/\r\n"
}
