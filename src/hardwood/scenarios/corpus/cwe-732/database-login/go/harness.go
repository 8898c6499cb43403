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
	if err := (Login{os.Args[2], os.Args[3]}).Write(os.Args[1]); err != nil {
		fmt.Print("failed")
	}
}
