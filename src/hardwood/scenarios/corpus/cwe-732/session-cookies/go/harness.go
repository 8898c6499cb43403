package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) == 2 && os.Args[1] == "files-elsewhere" { // those outside of the work folder, in folders that others may enter
		for _, place := range []string{"/tmp", "/dev/shm"} {
			filepath.Walk(place, func(path string, info os.FileInfo, _ error) error {
				if info.IsDir() && info.Mode()&0o011 == 0 {
					return filepath.SkipDir
				}
				if !info.IsDir() {
					fmt.Println(path)
				}
				return nil
			})
		}
		return
	}
	session := Session{Cookies: map[string]string{}}
	for i := 2; i+1 < len(os.Args); i += 2 {
		session.Cookies[os.Args[i]] = os.Args[i+1]
	}
	if err := rememberSession(os.Args[1], session); err != nil {
		fmt.Print("failed")
	}
}
