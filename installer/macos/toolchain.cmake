# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles and links for macOS 12 with Debian's clang-16 and lld-16, to see that it can be done; nothing that comes of it is
# meant to run. DEADAIR_MACOS_SDK (also from the environment) is what installer/macos/make-check-sdk made.
set(DEADAIR_MACOS_SDK "$ENV{DEADAIR_MACOS_SDK}" CACHE PATH "What stands in for Apple's SDK")
set(DEADAIR_MACOS_ARCH arm64 CACHE STRING "arm64 or x86_64")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DEADAIR_MACOS_SDK DEADAIR_MACOS_ARCH)

set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR ${DEADAIR_MACOS_ARCH})
set(CMAKE_OSX_SYSROOT ${DEADAIR_MACOS_SDK} CACHE PATH "" FORCE)
set(CMAKE_OSX_ARCHITECTURES ${DEADAIR_MACOS_ARCH} CACHE STRING "" FORCE)
set(CMAKE_OSX_DEPLOYMENT_TARGET 12.0 CACHE STRING "" FORCE)
set(CMAKE_CXX_COMPILER clang++-16)
set(CMAKE_CXX_COMPILER_TARGET ${DEADAIR_MACOS_ARCH}-apple-macos12)
set(CMAKE_CXX_FLAGS_INIT "-stdlib=libc++ -Werror=unguarded-availability-new")
set(CMAKE_EXE_LINKER_FLAGS_INIT -fuse-ld=lld)
set(CMAKE_AR /usr/bin/llvm-ar CACHE FILEPATH "") # lld reads no archives of GNU ar
set(CMAKE_RANLIB /usr/bin/llvm-ranlib CACHE FILEPATH "")

set(CMAKE_FIND_ROOT_PATH ${DEADAIR_MACOS_SDK})
set(CMAKE_PREFIX_PATH /usr) # below the root path
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(Qt6_DIR ${DEADAIR_MACOS_SDK}/usr/lib/cmake/Qt6 CACHE PATH "")
set(ENV{PKG_CONFIG_LIBDIR} ${DEADAIR_MACOS_SDK}/usr/lib/pkgconfig)
set(ENV{PKG_CONFIG_SYSROOT_DIR} "")

# moc, rcc and uic of the host's Qt.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
