package main

import (
	"bufio"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"strings"
)

var errNoKey = errors.New("no upload key")

// readUploadKey returns the key with which the station signs its readings.
func readUploadKey(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if name, value, _ := strings.Cut(lines.Text(), " = "); name == "key" {
			return value, nil
		}
	}
	return "", errNoKey
}

func sign(key, reading string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(reading))
	return fmt.Sprintf("%x", mac.Sum(nil))
}

// writeUploadKey writes a settings file with the station's secret upload key.
// It has two lines; for the key "w7-c2" they are:
//
//	[upload]
//	key = w7-c2
func writeUploadKey(path, key string) error {
